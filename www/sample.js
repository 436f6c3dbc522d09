/** The article behind "Try a sample": invented people and firms, in the shape of a real paste, doubled caption and tail included. */

export const SAMPLE = `Ferry that carried a town for a century wins one more winter

Islanders, two companies and a retired captain made an unlikely peace to keep the Solveig at sea

By Marit Halvorsen and Daniel Osei

The ferry Solveig leaves the quay at Skarvik, Norway, on Tuesday, Oct. 14, 2025. (Ingrid Lund/Fjord Press)
The ferry Solveig leaves the quay at Skarvik, Norway, on Tuesday, Oct. 14, 2025. (Ingrid Lund/Fjord Press)

SKARVIK, Norway — The Norwegian government agreed on Tuesday to keep the country’s oldest car ferry in service for another winter, ending a quarrel that had divided this island town of 2,300 people since June.

Transport Minister Astrid Bakke told reporters that the Solveig, built in 1913, would sail twice a day until the end of April 2026. “Nobody should have to choose between a school and a doctor,” Bakke said. “That is what cancelling this line would have meant.”

The decision reverses an older plan. In June the Coastal Transport Authority said that repairs would cost more than the ship was worth. The authority’s director, Henrik Moe, said on Tuesday that he accepted the ruling. “We will inspect her every month,” he said. “If the hull fails, she stays in port.”

Norrland Ferries, the company that runs the line, had warned that it would lose $4 million this year. Its chief executive, Claire Dumont, said that talks with Turku Marine, a Finnish shipyard, began last Friday and could lead to an electric vessel within three years.

“Two ships, one timetable, no more shouting,” Dumont wrote in a letter to the town council. “It is not a victory. It is a start.”

Not everyone was convinced. A senior official at the Finance Ministry, who spoke on condition of anonymity because he was not authorized to discuss the budget, said that the money had “not been found, only promised.” According to a report published last month by the University of Bergen, one in five of Norway’s ferry routes may close within ten years.

What happens next

• Engineers from Turku Marine are expected in Skarvik on Thursday.
• The town council votes on Oct. 28.
• The winter timetable begins on Nov. 3.

For Olav Strand, 81, who was the Solveig’s captain for 34 years, the news came by telephone. He was mending a net.

“I said thank you and went back to work,” Strand said. “She has outlived three of her engines and most of her critics. I never doubted her.”

On Tuesday evening about 200 islanders stood on the quay to see the ferry off. Bakke was among them. Asked whether she would come back next spring, the minister smiled. “Ask me when the ice is gone,” she said.

Sign up for our morning newsletter, Fjord Briefing
Read more: Iceland tests a ferry without a crew
Share this article
`;

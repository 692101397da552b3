COPY public.shop_category (id, slug, name) FROM stdin;
1	table	Table
2	desk	Desk
3	home	Home
\.
SELECT setval(pg_get_serial_sequence('public.shop_category', 'id'), 3);

COPY public.shop_product (id, slug, name, description, price, category_id, rating, review_count) FROM stdin;
1	stoneware-teapot	Stoneware teapot	Stoneware teapot, made to last. Number 1 of the collection.	13500	1	\N	0
2	stoneware-bowl	Stoneware bowl	Stoneware bowl, made to last. Number 2 of the collection.	4950	1	\N	0
3	stoneware-napkins	Stoneware napkins	Stoneware napkins, made to last. Number 3 of the collection.	5300	1	\N	0
4	stoneware-plate	Stoneware plate	Stoneware plate, made to last. Number 4 of the collection.	3150	1	\N	0
5	stoneware-jug	Stoneware jug	Stoneware jug, made to last. Number 5 of the collection.	10550	1	\N	0
6	stoneware-tray	Stoneware tray	Stoneware tray, made to last. Number 6 of the collection.	10800	1	\N	0
7	stoneware-candle-holder	Stoneware candle holder	Stoneware candle holder, made to last. Number 7 of the collection.	5650	1	\N	0
8	stoneware-notebook	Stoneware notebook	Stoneware notebook, made to last. Number 8 of the collection.	1650	2	\N	0
9	stoneware-pencil-cup	Stoneware pencil cup	Stoneware pencil cup, made to last. Number 9 of the collection.	2750	2	\N	0
10	stoneware-lamp	Stoneware lamp	Stoneware lamp, made to last. Number 10 of the collection.	3450	2	\N	0
11	stoneware-letter-tray	Stoneware letter tray	Stoneware letter tray, made to last. Number 11 of the collection.	11750	2	\N	0
12	stoneware-ruler	Stoneware ruler	Stoneware ruler, made to last. Number 12 of the collection.	7850	2	\N	0
13	stoneware-clock	Stoneware clock	Stoneware clock, made to last. Number 13 of the collection.	3700	2	\N	0
14	stoneware-throw	Stoneware throw	Stoneware throw, made to last. Number 14 of the collection.	2250	3	\N	0
15	stoneware-stool	Stoneware stool	Stoneware stool, made to last. Number 15 of the collection.	8100	3	\N	0
16	stoneware-basket	Stoneware basket	Stoneware basket, made to last. Number 16 of the collection.	9650	3	\N	0
17	stoneware-mirror	Stoneware mirror	Stoneware mirror, made to last. Number 17 of the collection.	12800	3	\N	0
18	stoneware-vase	Stoneware vase	Stoneware vase, made to last. Number 18 of the collection.	9250	3	\N	0
19	stoneware-doormat	Stoneware doormat	Stoneware doormat, made to last. Number 19 of the collection.	2050	3	\N	0
20	stoneware-shelf	Stoneware shelf	Stoneware shelf, made to last. Number 20 of the collection.	2450	3	\N	0
21	linen-teapot	Linen teapot	Linen teapot, made to last. Number 21 of the collection.	7850	1	\N	0
22	linen-bowl	Linen bowl	Linen bowl, made to last. Number 22 of the collection.	2150	1	\N	0
23	linen-napkins	Linen napkins	Linen napkins, made to last. Number 23 of the collection.	12950	1	\N	0
24	linen-plate	Linen plate	Linen plate, made to last. Number 24 of the collection.	6900	1	\N	0
25	linen-jug	Linen jug	Linen jug, made to last. Number 25 of the collection.	5900	1	\N	0
26	linen-tray	Linen tray	Linen tray, made to last. Number 26 of the collection.	13100	1	\N	0
27	linen-candle-holder	Linen candle holder	Linen candle holder, made to last. Number 27 of the collection.	3800	1	\N	0
28	linen-notebook	Linen notebook	Linen notebook, made to last. Number 28 of the collection.	9100	2	\N	0
29	linen-pencil-cup	Linen pencil cup	Linen pencil cup, made to last. Number 29 of the collection.	11350	2	\N	0
30	linen-lamp	Linen lamp	Linen lamp, made to last. Number 30 of the collection.	11250	2	\N	0
31	linen-letter-tray	Linen letter tray	Linen letter tray, made to last. Number 31 of the collection.	10350	2	\N	0
32	linen-ruler	Linen ruler	Linen ruler, made to last. Number 32 of the collection.	11600	2	\N	0
33	linen-clock	Linen clock	Linen clock, made to last. Number 33 of the collection.	10950	2	\N	0
34	linen-throw	Linen throw	Linen throw, made to last. Number 34 of the collection.	2100	3	\N	0
35	linen-stool	Linen stool	Linen stool, made to last. Number 35 of the collection.	7600	3	\N	0
36	linen-basket	Linen basket	Linen basket, made to last. Number 36 of the collection.	8800	3	\N	0
37	linen-mirror	Linen mirror	Linen mirror, made to last. Number 37 of the collection.	8550	3	\N	0
38	linen-vase	Linen vase	Linen vase, made to last. Number 38 of the collection.	4100	3	\N	0
39	linen-doormat	Linen doormat	Linen doormat, made to last. Number 39 of the collection.	2300	3	\N	0
40	linen-shelf	Linen shelf	Linen shelf, made to last. Number 40 of the collection.	9300	3	\N	0
41	oak-teapot	Oak teapot	Oak teapot, made to last. Number 41 of the collection.	11000	1	\N	0
42	oak-bowl	Oak bowl	Oak bowl, made to last. Number 42 of the collection.	13550	1	\N	0
43	oak-napkins	Oak napkins	Oak napkins, made to last. Number 43 of the collection.	6550	1	\N	0
44	oak-plate	Oak plate	Oak plate, made to last. Number 44 of the collection.	7750	1	\N	0
45	oak-jug	Oak jug	Oak jug, made to last. Number 45 of the collection.	1250	1	\N	0
46	oak-tray	Oak tray	Oak tray, made to last. Number 46 of the collection.	11700	1	\N	0
47	oak-candle-holder	Oak candle holder	Oak candle holder, made to last. Number 47 of the collection.	12850	1	\N	0
48	oak-notebook	Oak notebook	Oak notebook, made to last. Number 48 of the collection.	13750	2	\N	0
49	oak-pencil-cup	Oak pencil cup	Oak pencil cup, made to last. Number 49 of the collection.	8550	2	\N	0
50	oak-lamp	Oak lamp	Oak lamp, made to last. Number 50 of the collection.	5650	2	\N	0
51	oak-letter-tray	Oak letter tray	Oak letter tray, made to last. Number 51 of the collection.	5700	2	\N	0
52	oak-ruler	Oak ruler	Oak ruler, made to last. Number 52 of the collection.	12950	2	\N	0
53	oak-clock	Oak clock	Oak clock, made to last. Number 53 of the collection.	12350	2	\N	0
54	oak-throw	Oak throw	Oak throw, made to last. Number 54 of the collection.	5250	3	\N	0
55	oak-stool	Oak stool	Oak stool, made to last. Number 55 of the collection.	11300	3	\N	0
56	oak-basket	Oak basket	Oak basket, made to last. Number 56 of the collection.	1750	3	\N	0
57	oak-mirror	Oak mirror	Oak mirror, made to last. Number 57 of the collection.	4100	3	\N	0
58	oak-vase	Oak vase	Oak vase, made to last. Number 58 of the collection.	7500	3	\N	0
59	oak-doormat	Oak doormat	Oak doormat, made to last. Number 59 of the collection.	4000	3	\N	0
60	oak-shelf	Oak shelf	Oak shelf, made to last. Number 60 of the collection.	11850	3	\N	0
61	brass-teapot	Brass teapot	Brass teapot, made to last. Number 61 of the collection.	6950	1	\N	0
62	brass-bowl	Brass bowl	Brass bowl, made to last. Number 62 of the collection.	9550	1	\N	0
63	brass-napkins	Brass napkins	Brass napkins, made to last. Number 63 of the collection.	5050	1	\N	0
64	brass-plate	Brass plate	Brass plate, made to last. Number 64 of the collection.	8400	1	\N	0
65	brass-jug	Brass jug	Brass jug, made to last. Number 65 of the collection.	7300	1	\N	0
66	brass-tray	Brass tray	Brass tray, made to last. Number 66 of the collection.	9400	1	\N	0
67	brass-candle-holder	Brass candle holder	Brass candle holder, made to last. Number 67 of the collection.	11200	1	\N	0
68	brass-notebook	Brass notebook	Brass notebook, made to last. Number 68 of the collection.	5650	2	\N	0
69	brass-pencil-cup	Brass pencil cup	Brass pencil cup, made to last. Number 69 of the collection.	12050	2	\N	0
70	brass-lamp	Brass lamp	Brass lamp, made to last. Number 70 of the collection.	8750	2	\N	0
71	brass-letter-tray	Brass letter tray	Brass letter tray, made to last. Number 71 of the collection.	6250	2	\N	0
72	brass-ruler	Brass ruler	Brass ruler, made to last. Number 72 of the collection.	1350	2	\N	0
73	brass-clock	Brass clock	Brass clock, made to last. Number 73 of the collection.	11200	2	\N	0
74	brass-throw	Brass throw	Brass throw, made to last. Number 74 of the collection.	6600	3	\N	0
75	brass-stool	Brass stool	Brass stool, made to last. Number 75 of the collection.	2000	3	\N	0
76	brass-basket	Brass basket	Brass basket, made to last. Number 76 of the collection.	13600	3	\N	0
77	brass-mirror	Brass mirror	Brass mirror, made to last. Number 77 of the collection.	2700	3	\N	0
78	brass-vase	Brass vase	Brass vase, made to last. Number 78 of the collection.	6600	3	\N	0
79	brass-doormat	Brass doormat	Brass doormat, made to last. Number 79 of the collection.	3300	3	\N	0
80	brass-shelf	Brass shelf	Brass shelf, made to last. Number 80 of the collection.	2400	3	\N	0
81	wool-teapot	Wool teapot	Wool teapot, made to last. Number 81 of the collection.	9400	1	\N	0
82	wool-bowl	Wool bowl	Wool bowl, made to last. Number 82 of the collection.	1650	1	\N	0
83	wool-napkins	Wool napkins	Wool napkins, made to last. Number 83 of the collection.	10950	1	\N	0
84	wool-plate	Wool plate	Wool plate, made to last. Number 84 of the collection.	12750	1	\N	0
85	wool-jug	Wool jug	Wool jug, made to last. Number 85 of the collection.	6900	1	\N	0
86	wool-tray	Wool tray	Wool tray, made to last. Number 86 of the collection.	6050	1	\N	0
87	wool-candle-holder	Wool candle holder	Wool candle holder, made to last. Number 87 of the collection.	13300	1	\N	0
88	wool-notebook	Wool notebook	Wool notebook, made to last. Number 88 of the collection.	5950	2	\N	0
89	wool-pencil-cup	Wool pencil cup	Wool pencil cup, made to last. Number 89 of the collection.	7250	2	\N	0
90	wool-lamp	Wool lamp	Wool lamp, made to last. Number 90 of the collection.	11150	2	\N	0
91	wool-letter-tray	Wool letter tray	Wool letter tray, made to last. Number 91 of the collection.	9450	2	\N	0
92	wool-ruler	Wool ruler	Wool ruler, made to last. Number 92 of the collection.	7550	2	\N	0
93	wool-clock	Wool clock	Wool clock, made to last. Number 93 of the collection.	8700	2	\N	0
94	wool-throw	Wool throw	Wool throw, made to last. Number 94 of the collection.	7850	3	\N	0
95	wool-stool	Wool stool	Wool stool, made to last. Number 95 of the collection.	1450	3	\N	0
96	wool-basket	Wool basket	Wool basket, made to last. Number 96 of the collection.	9000	3	\N	0
97	wool-mirror	Wool mirror	Wool mirror, made to last. Number 97 of the collection.	9350	3	\N	0
98	wool-vase	Wool vase	Wool vase, made to last. Number 98 of the collection.	9950	3	\N	0
99	wool-doormat	Wool doormat	Wool doormat, made to last. Number 99 of the collection.	6350	3	\N	0
100	wool-shelf	Wool shelf	Wool shelf, made to last. Number 100 of the collection.	9150	3	\N	0
101	glass-teapot	Glass teapot	Glass teapot, made to last. Number 101 of the collection.	12550	1	\N	0
102	glass-bowl	Glass bowl	Glass bowl, made to last. Number 102 of the collection.	4700	1	\N	0
103	glass-napkins	Glass napkins	Glass napkins, made to last. Number 103 of the collection.	10100	1	\N	0
104	glass-plate	Glass plate	Glass plate, made to last. Number 104 of the collection.	10650	1	\N	0
105	glass-jug	Glass jug	Glass jug, made to last. Number 105 of the collection.	2000	1	\N	0
106	glass-tray	Glass tray	Glass tray, made to last. Number 106 of the collection.	3300	1	\N	0
107	glass-candle-holder	Glass candle holder	Glass candle holder, made to last. Number 107 of the collection.	11350	1	\N	0
108	glass-notebook	Glass notebook	Glass notebook, made to last. Number 108 of the collection.	13750	2	\N	0
109	glass-pencil-cup	Glass pencil cup	Glass pencil cup, made to last. Number 109 of the collection.	3000	2	\N	0
110	glass-lamp	Glass lamp	Glass lamp, made to last. Number 110 of the collection.	8900	2	\N	0
111	glass-letter-tray	Glass letter tray	Glass letter tray, made to last. Number 111 of the collection.	4150	2	\N	0
112	glass-ruler	Glass ruler	Glass ruler, made to last. Number 112 of the collection.	3950	2	\N	0
113	glass-clock	Glass clock	Glass clock, made to last. Number 113 of the collection.	9450	2	\N	0
114	glass-throw	Glass throw	Glass throw, made to last. Number 114 of the collection.	5700	3	\N	0
115	glass-stool	Glass stool	Glass stool, made to last. Number 115 of the collection.	9200	3	\N	0
116	glass-basket	Glass basket	Glass basket, made to last. Number 116 of the collection.	13850	3	\N	0
117	glass-mirror	Glass mirror	Glass mirror, made to last. Number 117 of the collection.	13800	3	\N	0
118	glass-vase	Glass vase	Glass vase, made to last. Number 118 of the collection.	11600	3	\N	0
119	glass-doormat	Glass doormat	Glass doormat, made to last. Number 119 of the collection.	9000	3	\N	0
120	glass-shelf	Glass shelf	Glass shelf, made to last. Number 120 of the collection.	3250	3	\N	0
121	walnut-teapot	Walnut teapot	Walnut teapot, made to last. Number 121 of the collection.	7150	1	\N	0
122	walnut-bowl	Walnut bowl	Walnut bowl, made to last. Number 122 of the collection.	1500	1	\N	0
123	walnut-napkins	Walnut napkins	Walnut napkins, made to last. Number 123 of the collection.	5800	1	\N	0
124	walnut-plate	Walnut plate	Walnut plate, made to last. Number 124 of the collection.	8250	1	\N	0
125	walnut-jug	Walnut jug	Walnut jug, made to last. Number 125 of the collection.	2350	1	\N	0
126	walnut-tray	Walnut tray	Walnut tray, made to last. Number 126 of the collection.	3200	1	\N	0
127	walnut-candle-holder	Walnut candle holder	Walnut candle holder, made to last. Number 127 of the collection.	7800	1	\N	0
128	walnut-notebook	Walnut notebook	Walnut notebook, made to last. Number 128 of the collection.	6400	2	\N	0
129	walnut-pencil-cup	Walnut pencil cup	Walnut pencil cup, made to last. Number 129 of the collection.	11950	2	\N	0
130	walnut-lamp	Walnut lamp	Walnut lamp, made to last. Number 130 of the collection.	13800	2	\N	0
131	walnut-letter-tray	Walnut letter tray	Walnut letter tray, made to last. Number 131 of the collection.	3700	2	\N	0
132	walnut-ruler	Walnut ruler	Walnut ruler, made to last. Number 132 of the collection.	3950	2	\N	0
133	walnut-clock	Walnut clock	Walnut clock, made to last. Number 133 of the collection.	10800	2	\N	0
134	walnut-throw	Walnut throw	Walnut throw, made to last. Number 134 of the collection.	11950	3	\N	0
135	walnut-stool	Walnut stool	Walnut stool, made to last. Number 135 of the collection.	6250	3	\N	0
136	walnut-basket	Walnut basket	Walnut basket, made to last. Number 136 of the collection.	8100	3	\N	0
137	walnut-mirror	Walnut mirror	Walnut mirror, made to last. Number 137 of the collection.	1450	3	\N	0
138	walnut-vase	Walnut vase	Walnut vase, made to last. Number 138 of the collection.	8300	3	\N	0
139	walnut-doormat	Walnut doormat	Walnut doormat, made to last. Number 139 of the collection.	11500	3	\N	0
140	walnut-shelf	Walnut shelf	Walnut shelf, made to last. Number 140 of the collection.	4350	3	\N	0
141	cotton-teapot	Cotton teapot	Cotton teapot, made to last. Number 141 of the collection.	5650	1	\N	0
142	cotton-bowl	Cotton bowl	Cotton bowl, made to last. Number 142 of the collection.	7800	1	\N	0
143	cotton-napkins	Cotton napkins	Cotton napkins, made to last. Number 143 of the collection.	5000	1	\N	0
144	cotton-plate	Cotton plate	Cotton plate, made to last. Number 144 of the collection.	12150	1	\N	0
145	cotton-jug	Cotton jug	Cotton jug, made to last. Number 145 of the collection.	4600	1	\N	0
146	cotton-tray	Cotton tray	Cotton tray, made to last. Number 146 of the collection.	7650	1	\N	0
147	cotton-candle-holder	Cotton candle holder	Cotton candle holder, made to last. Number 147 of the collection.	9850	1	\N	0
148	cotton-notebook	Cotton notebook	Cotton notebook, made to last. Number 148 of the collection.	6600	2	\N	0
149	cotton-pencil-cup	Cotton pencil cup	Cotton pencil cup, made to last. Number 149 of the collection.	13400	2	\N	0
150	cotton-lamp	Cotton lamp	Cotton lamp, made to last. Number 150 of the collection.	7350	2	\N	0
151	cotton-letter-tray	Cotton letter tray	Cotton letter tray, made to last. Number 151 of the collection.	10100	2	\N	0
152	cotton-ruler	Cotton ruler	Cotton ruler, made to last. Number 152 of the collection.	8650	2	\N	0
153	cotton-clock	Cotton clock	Cotton clock, made to last. Number 153 of the collection.	7050	2	\N	0
154	cotton-throw	Cotton throw	Cotton throw, made to last. Number 154 of the collection.	9150	3	\N	0
155	cotton-stool	Cotton stool	Cotton stool, made to last. Number 155 of the collection.	11000	3	\N	0
156	cotton-basket	Cotton basket	Cotton basket, made to last. Number 156 of the collection.	11200	3	\N	0
157	cotton-mirror	Cotton mirror	Cotton mirror, made to last. Number 157 of the collection.	8750	3	\N	0
158	cotton-vase	Cotton vase	Cotton vase, made to last. Number 158 of the collection.	7250	3	\N	0
159	cotton-doormat	Cotton doormat	Cotton doormat, made to last. Number 159 of the collection.	1750	3	\N	0
160	cotton-shelf	Cotton shelf	Cotton shelf, made to last. Number 160 of the collection.	7650	3	\N	0
161	cork-teapot	Cork teapot	Cork teapot, made to last. Number 161 of the collection.	7250	1	\N	0
162	cork-bowl	Cork bowl	Cork bowl, made to last. Number 162 of the collection.	10850	1	\N	0
163	cork-napkins	Cork napkins	Cork napkins, made to last. Number 163 of the collection.	3150	1	\N	0
164	cork-plate	Cork plate	Cork plate, made to last. Number 164 of the collection.	5450	1	\N	0
165	cork-jug	Cork jug	Cork jug, made to last. Number 165 of the collection.	6700	1	\N	0
166	cork-tray	Cork tray	Cork tray, made to last. Number 166 of the collection.	3900	1	\N	0
167	cork-candle-holder	Cork candle holder	Cork candle holder, made to last. Number 167 of the collection.	5100	1	\N	0
168	cork-notebook	Cork notebook	Cork notebook, made to last. Number 168 of the collection.	4850	2	\N	0
169	cork-pencil-cup	Cork pencil cup	Cork pencil cup, made to last. Number 169 of the collection.	11600	2	\N	0
170	cork-lamp	Cork lamp	Cork lamp, made to last. Number 170 of the collection.	3250	2	\N	0
171	cork-letter-tray	Cork letter tray	Cork letter tray, made to last. Number 171 of the collection.	11000	2	\N	0
172	cork-ruler	Cork ruler	Cork ruler, made to last. Number 172 of the collection.	3450	2	\N	0
173	cork-clock	Cork clock	Cork clock, made to last. Number 173 of the collection.	5950	2	\N	0
174	cork-throw	Cork throw	Cork throw, made to last. Number 174 of the collection.	6400	3	\N	0
175	cork-stool	Cork stool	Cork stool, made to last. Number 175 of the collection.	12350	3	\N	0
176	cork-basket	Cork basket	Cork basket, made to last. Number 176 of the collection.	10150	3	\N	0
177	cork-mirror	Cork mirror	Cork mirror, made to last. Number 177 of the collection.	5250	3	\N	0
178	cork-vase	Cork vase	Cork vase, made to last. Number 178 of the collection.	3700	3	\N	0
179	cork-doormat	Cork doormat	Cork doormat, made to last. Number 179 of the collection.	950	3	\N	0
180	cork-shelf	Cork shelf	Cork shelf, made to last. Number 180 of the collection.	1600	3	\N	0
181	steel-teapot	Steel teapot	Steel teapot, made to last. Number 181 of the collection.	13600	1	\N	0
182	steel-bowl	Steel bowl	Steel bowl, made to last. Number 182 of the collection.	13350	1	\N	0
183	steel-napkins	Steel napkins	Steel napkins, made to last. Number 183 of the collection.	4200	1	\N	0
184	steel-plate	Steel plate	Steel plate, made to last. Number 184 of the collection.	12350	1	\N	0
185	steel-jug	Steel jug	Steel jug, made to last. Number 185 of the collection.	9300	1	\N	0
186	steel-tray	Steel tray	Steel tray, made to last. Number 186 of the collection.	8600	1	\N	0
187	steel-candle-holder	Steel candle holder	Steel candle holder, made to last. Number 187 of the collection.	1700	1	\N	0
188	steel-notebook	Steel notebook	Steel notebook, made to last. Number 188 of the collection.	2100	2	\N	0
189	steel-pencil-cup	Steel pencil cup	Steel pencil cup, made to last. Number 189 of the collection.	6850	2	\N	0
190	steel-lamp	Steel lamp	Steel lamp, made to last. Number 190 of the collection.	12350	2	\N	0
191	steel-letter-tray	Steel letter tray	Steel letter tray, made to last. Number 191 of the collection.	5200	2	\N	0
192	steel-ruler	Steel ruler	Steel ruler, made to last. Number 192 of the collection.	2000	2	\N	0
193	steel-clock	Steel clock	Steel clock, made to last. Number 193 of the collection.	10750	2	\N	0
194	steel-throw	Steel throw	Steel throw, made to last. Number 194 of the collection.	12050	3	\N	0
195	steel-stool	Steel stool	Steel stool, made to last. Number 195 of the collection.	4450	3	\N	0
196	steel-basket	Steel basket	Steel basket, made to last. Number 196 of the collection.	11650	3	\N	0
197	steel-mirror	Steel mirror	Steel mirror, made to last. Number 197 of the collection.	7550	3	\N	0
198	steel-vase	Steel vase	Steel vase, made to last. Number 198 of the collection.	6750	3	\N	0
199	steel-doormat	Steel doormat	Steel doormat, made to last. Number 199 of the collection.	10950	3	\N	0
200	steel-shelf	Steel shelf	Steel shelf, made to last. Number 200 of the collection.	11450	3	\N	0
\.
SELECT setval(pg_get_serial_sequence('public.shop_product', 'id'), 200);


import random
random.seed(int(input()))
n = random.randint(1, 10)
a, b = random.sample(["MC", "CSKA", "A", "B", "REAL", "ZENIT"], 2)
k = random.choice([2, 3, 99])
print(a)
print(b)
print(n)
for t in sorted(random.sample(range(1, 91), n)):
    print(t, random.choice("ha"), random.randint(1, k), random.choice("yyyr"))

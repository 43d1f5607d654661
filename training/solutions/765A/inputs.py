import random
random.seed(int(input()))
n = random.randint(1, random.choice([3, 6, 12]))
c = ["SVO", "LHR", "CDG", "RAP", "HKT", "AAA"]
random.shuffle(c)
h = c.pop()
a = []
for i in range(n // 2):
    x = random.choice(c)
    a += [h + "->" + x, x + "->" + h]
if n % 2:
    a.append(h + "->" + random.choice(c))
random.shuffle(a)
print(n)
print(h)
for x in a:
    print(x)

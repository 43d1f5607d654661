import random
random.seed(int(input()))
n = random.randint(1, 4)
c = "aeiouyybcdth"
a = []
for i in range(n):
    k = random.randint(1, 4)
    a.append(" ".join("".join(random.choice(c) for j in range(random.randint(1, 5))) for t in range(k)))
p = [sum(x in "aeiouy" for x in s) for s in a]
if random.random() < 0.4:
    i = random.randrange(n)
    p[i] = max(0, p[i] + random.choice([-1, 1]))
print(n)
print(*p)
for s in a:
    print(s)

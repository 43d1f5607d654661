import random
random.seed(int(input()))
n = random.randint(2, 7)
t = [random.choice([0, 0, 1]) for _ in range(n)]
t[-1] = 1
a = []
for i in range(n):
    m = [j + 1 for j in range(i) if not t[j]]
    a.append(random.choice(m[-2:]) if m and random.random() < 0.85 else 0)
print(n)
print(*t)
print(*a)

import random
random.seed(int(input()))
p = random.sample("RGBY", 4)
n = random.randint(4, 25)
a = [p[i % 4] for i in range(n)]
k = [random.choice(range(i, n, 4)) for i in range(4)]
for i in range(n):
    if i not in k and random.random() < 0.5:
        a[i] = "!"
print("".join(a))

import random
random.seed(int(input()))
n = random.choice([random.randint(0, 8), random.randint(0, 10**9), 10**9])
s = "v<^>"
i = random.randint(0, 3)
j = (i + random.choice([-1, 1]) * n) % 4
print(s[i], s[j])
print(n)

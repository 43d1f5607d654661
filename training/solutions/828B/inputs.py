import random
random.seed(int(input()))
n, m = random.randint(1, 5), random.randint(1, 5)
p = random.choice(["W", "WWWWWWB", "WWB"])
print(n, m)
for _ in range(n):
    print("".join(random.choice(p) for _ in range(m)))

import random
random.seed(int(input()))
n = random.randint(1, 5)
m = random.randint(1, 5)
k = random.randint(1, 12)
v = random.choice([9, 100, 10**6])
print(n, m, k)
for _ in range(n):
    print(*[random.randint(0, v) for _ in range(m)])
for i in range(k):
    s = random.choice("crg")
    if i == k - 1 or s == "c" and m == 1 or s == "r" and n == 1:
        s = "g"
    if s == "g":
        print(s, random.randint(1, n), random.randint(1, m))
    else:
        print(s, *random.sample(range(1, (n if s == "r" else m) + 1), 2))

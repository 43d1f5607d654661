import random
random.seed(int(input()))
n, m = random.randint(1, 4), random.randint(1, 4)
ips = [".".join(str(random.randint(0, 255)) for _ in range(4)) for _ in range(n)]
w = lambda: "".join(random.choice("abc") for _ in range(3))
print(n, m)
for x in ips:
    print(w(), x)
for i in range(m):
    print(w(), random.choice(ips) + ";")

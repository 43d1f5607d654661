import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for i in range(t):
    n = random.randint(1, 8)
    m = random.randint(1, n)
    print("1" + "".join(random.choice("001") for j in range(n - 1)))
    print("1" + "".join(random.choice("001") for j in range(m - 1)))

import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for i in range(t):
    n = random.randint(1, 6)
    s = ["("] * n + [")"] * n
    random.shuffle(s)
    print(2 * n)
    print("".join(s))

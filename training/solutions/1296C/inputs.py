import random
random.seed(int(input()))
t = random.randint(2, 4)
print(t)
for _ in range(t):
    s = random.choice(["", "LURD", "RUULDD", "LLURRD"]) + "".join(random.choice("LRUD") for _ in range(random.randint(1, 6)))
    print(len(s))
    print(s)

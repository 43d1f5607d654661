import random
random.seed(int(input()))
n = random.randint(1, 6)
p = random.choice("O OX OXX OXXX".split())
print(n)
for _ in range(n):
    s = [random.choice(p) for _ in range(4)]
    print("".join(s[:2]) + "|" + "".join(s[2:]))

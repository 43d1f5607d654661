import random
random.seed(int(input()))
n = random.randint(1, 10)
print(n, random.randint(1, 3))
s = [random.choice("ABCDE") for i in range(n)]
if random.random() < 0.5:
    s.sort()
    i = random.randrange(n)
    s[i] = random.choice("ABCDE")
print("".join(s))

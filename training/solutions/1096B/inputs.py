import random
random.seed(int(input()))
n = random.randint(2, 9)
s = [random.choice("aab") for _ in range(n)]
i = random.randrange(n - 1)
s[i], s[i + 1] = random.choice(["az", "za"])
print(n)
print("".join(s))

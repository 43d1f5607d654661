import random
random.seed(int(input()))
n = random.randint(3, 9)
s = [random.choice("...#") for _ in range(n)]
a, b = random.sample(range(n), 2)
s[a], s[b] = "G", "T"
print(n, random.randint(1, min(3, n - 1)))
print("".join(s))

import random
random.seed(int(input()))
s = "".join(random.choice("ab") for _ in range(random.randint(1, 4)))
print(random.choice([s, s + s[::-1], s[0] * len(s)]))

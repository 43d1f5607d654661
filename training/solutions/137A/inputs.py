import random
random.seed(int(input()))
s = ""
for i in range(random.randint(1, 6)):
    s += "CP"[i % 2] * random.choice([1, 2, 4, 5, 6, 10, 11])
print(s)

import random
random.seed(int(input()))
s = ""
for i in range(random.randint(2, 6)):
    s += "01"[i % 2] * random.choice([1, 2, 3, 6, 7, 8])
print(s)

import random
random.seed(int(input()))
k = random.randint(1, 4)
m = random.randint(1, 5)
s = ""
for i in range(k):
    t = "".join(random.choice("ab") for j in range((m + 1) // 2))
    s += t + t[::-1][m % 2:]
if random.random() < 0.4:
    s += random.choice("ab")
if random.random() < 0.2:
    s = "c" + s[1:]
print(s)
print(k)

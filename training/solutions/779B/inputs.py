import random
random.seed(int(input()))
while True:
    l = random.randint(1, 9)
    s = random.choice("123456789") + "".join(random.choice("0001234567890") for i in range(l))
    if random.random() < 0.05:
        s = "0"
    if "0" in s and int(s) <= 2000000000:
        break
k = min(9, max(1, s.count("0") + random.choice([-2, -1, 0, 0, 1, 5])))
print(s, k)

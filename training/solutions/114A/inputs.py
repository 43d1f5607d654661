import random
random.seed(int(input()))
k = random.choice([2, 3, 5, 46340, 46341, 65536, random.randint(2, 1200)])
e = random.randint(1, 6)
while k**e >= 2**31:
    e -= 1
print(k)
print(min(k**e + random.choice([0, 0, 1]), 2**31 - 1) if k < 60000 else 2 * k)

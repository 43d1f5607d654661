import random
random.seed(int(input()))
n = random.randint(2, 8)
while True:
    s = random.choice("123") + "".join(random.choice("000123") for _ in range(n - 1))
    if s[1:].strip("0"):
        break
print(n)
print(s)

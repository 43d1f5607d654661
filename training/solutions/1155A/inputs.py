import random
random.seed(int(input()))
n = random.randint(2, 9)
s = [random.choice("abcz") for _ in range(n)]
if random.random() < 0.3:
    s.sort()
print(n)
print("".join(s))

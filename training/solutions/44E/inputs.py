import random
random.seed(int(input()))
k = random.randint(1, 5)
a = random.randint(1, 4)
b = a + random.randint(0, 3)
n = max(1, random.randint(k * a - 1, k * b + 1))
print(k, a, b)
print("".join(random.choice("abcde") for _ in range(n)))

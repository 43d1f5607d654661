import random
random.seed(int(input()))
n = random.randint(2, 9)
print(n)
print("".join(random.choice("abc") + random.choice("ABC") for i in range(n - 1)))

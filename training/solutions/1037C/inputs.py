import random
random.seed(int(input()))
n = random.randint(1, random.choice([4, 10, 30]))
print(n)
for _ in range(2):
    print("".join(random.choice("01") for _ in range(n)))

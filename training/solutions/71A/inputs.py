import random
random.seed(int(input()))
n = random.randint(3, 8)
print(n)
for i in range(n):
    print("".join(random.choice("abcxyz") for _ in range(random.choice([1, 2, 9, 10, 10, 11, 12, 50]))))

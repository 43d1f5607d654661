import random
random.seed(int(input()))
k = random.choice([1, 2, 4, 6])
print(random.randint(1, random.choice([3, 20, 100, 2 * 10 ** 9])))
for i in range(2):
    print("".join(random.choice("RPS") for j in range(random.randint(1, k))))

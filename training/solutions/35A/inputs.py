import random
random.seed(int(input()))
print(random.randint(1, 3))
for i in range(3):
    print(*random.sample([1, 2, 3], 2))

import random
random.seed(int(input()))
print(4)
for _ in range(3):
    print(random.randint(1, 179))
print(random.choice([179, 178, 177, 176, 175, 174, 171, 170, 120, 90, 150]))

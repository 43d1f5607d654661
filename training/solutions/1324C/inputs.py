import random
random.seed(int(input()))
t = random.randint(1, 5)
print(t)
for i in range(t):
    print("".join(random.choice("LLR") for j in range(random.randint(1, 9))))

import random
random.seed(int(input()))
print("".join(random.choice("LRUD") for i in range(random.randint(1, 9))))

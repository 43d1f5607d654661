import random
random.seed(int(input()))
print("".join(random.choice("47") for i in range(random.randint(1, 9))))

import random
random.seed(int(input()))
print("".join(random.choice("VK") for i in range(random.randint(1, 7))))

import random
random.seed(int(input()))
n = random.randint(4, 9)
print(n)
print("".join(random.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZZYXABC") for _ in range(n)))

import random
random.seed(int(input()))
n = random.choice([1, 2, 5, 9, 100])
print("".join(random.choice("+-[]<>.,") for i in range(n)))

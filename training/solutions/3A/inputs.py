import random
random.seed(int(input()))
for _ in range(2):
    print(random.choice("abcdefgh") + random.choice("12345678"))

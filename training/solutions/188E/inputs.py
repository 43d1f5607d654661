import random
random.seed(int(input()))
print("".join(random.choice("HQ9++hqa!8xz") for _ in range(random.randint(1, 5))))

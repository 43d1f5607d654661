import random
random.seed(int(input()))
a = random.choice(["aB1!", "aB_", "a1.", "abAB12?"])
print("".join(random.choice(a) for _ in range(random.choice([3, 4, 5, 6, 7, 8]))))

import random
random.seed(int(input()))
s = ["a"] + [random.choice("aax") for _ in range(random.randint(0, 9))]
random.shuffle(s)
print("".join(s))

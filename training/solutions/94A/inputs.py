import random
random.seed(int(input()))
c = [format(x, "010b") for x in random.sample(range(1024), 10)]
print("".join(random.choice(c) for _ in range(8)))
print("\n".join(c))

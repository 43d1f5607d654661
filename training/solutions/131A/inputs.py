import random
random.seed(int(input()))
s = random.choice("aB") + "".join(random.choice("ABC") for _ in range(random.randint(0, 4)))
print(s + random.choice(["", "", "a"]))

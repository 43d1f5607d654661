import random
seed = int(input())
random.seed(seed)
n = random.choice([1, 2, 5, 10, 100])
s = "1" + "".join(random.choice("01") for _ in range(n - 1))
if seed % 8 == 0:
    s = "0"
print(len(s))
print(s)

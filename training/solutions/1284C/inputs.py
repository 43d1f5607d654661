import random
random.seed(int(input()))
print(random.randint(1, 30), random.choice([993244853, 998244353]))

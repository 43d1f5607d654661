import random
random.seed(int(input()))
r=random.randint
print(str(r(1,9))+''.join(str(r(0,9)) for _ in range(r(0,8))))

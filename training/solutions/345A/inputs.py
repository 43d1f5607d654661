import random
random.seed(int(input()))
r=random.randint
print(''.join(random.choice('01??') for _ in range(r(1,15))));print(random.choice(['0.5','0.33','0.25','1.0','0.17']))

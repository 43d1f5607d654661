import random
random.seed(int(input()))
r=random.randint
print(''.join(random.choice(['0','1','07','12',',',';',',','a','.','b3']) for _ in range(r(1,10))))

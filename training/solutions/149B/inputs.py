import random
random.seed(int(input()))
r=random.randint
f=lambda: '0'*r(0,1)+random.choice(['1','0','11','A','12','Z','5','13','100','2'])
print(f()+':'+f())

import random
random.seed(int(input()))
r=random.randint
print(random.choice([''.join(random.choice('LRUD') for _ in range(r(1,4))),'RRULL'[:r(3,5)],'UURDD'[:r(2,5)],'LLUURR'+'D'*r(0,1)]))

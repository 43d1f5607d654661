import random
random.seed(int(input()))
g = '%02d-%02d-%d' % (random.randint(1, 28), random.randint(1, 12), random.randint(2013, 2015))
o = random.choice(['31-04-2014', '30-02-2013', '00-10-2015', '10-13-2014', '31-11-2013', '12-12-2012'])
if random.random() < 0.5:
    print(g + '-' + '-'.join([o] * random.randint(2, 3)) + '-' + g)
else:
    p = random.choice(['10', '12', '1', '07-'])
    print(random.choice([p + '-', '']) + g[:3] * random.randint(1, 2) + g[3:] + '-' * random.randint(0, 2) + o + '--' + g)

ones = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
teens = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
         "sixteen", "seventeen", "eighteen", "nineteen"]
tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
t, o = divmod(int(input()), 10)
if t == 0 and o == 0:
    print("zero")
elif t == 1:
    print(teens[o])
else:
    print("-".join(w for w in (tens[t], ones[o]) if w))
